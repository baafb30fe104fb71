package vn.phoihop.document;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class DocumentSetup {
    @Bean
    UploadInspection uploadInspection(@Value("${phoihop.file.largest:20MB}") DataSize largest) {
        return new UploadInspection(UploadLimits.of(largest.toBytes()));
    }
}
