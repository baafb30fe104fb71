package vn.phoihop.demo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

/**
 * The campaigns of the demonstration, in the order of their years. Campaigns that share a register of incoming numbers in some year are told in
 * one strand.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class CampaignChapters {
    @Bean
    @Order(2021)
    Chapter campaign2021(ObjectProvider<CampaignStage> stage) {
        return new CampaignChapter("2021", Chapter.Strand.EARLIER, stage);
    }

    @Bean
    @Order(2025)
    Chapter campaign2025(ObjectProvider<CampaignStage> stage) {
        return new CampaignChapter("2025", Chapter.Strand.LATER, stage);
    }

    @Bean
    @Order(2026)
    Chapter campaign2026(ObjectProvider<CampaignStage> stage) {
        return new CampaignChapter("2026", Chapter.Strand.LATER, stage);
    }

    /** A campaign by its script {@code demo/campaign-<year>.json}. */
    private record CampaignChapter(String year, Strand strand, ObjectProvider<CampaignStage> stage) implements Chapter {
        @Override
        public String name() {
            return "campaign-" + year;
        }

        @Override
        public int tell() {
            CampaignScript script = Resource.json(name() + ".json", CampaignScript.class);
            return stage.getObject().play(script);
        }
    }
}
