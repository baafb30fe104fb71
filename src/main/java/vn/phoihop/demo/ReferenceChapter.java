package vn.phoihop.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.phoihop.platform.ReferenceImport;

/** The agencies of Viet Nam. */
@Component
@Profile("demo")
@Order(1)
class ReferenceChapter implements Chapter {
    private final List<ReferenceImport> imports;

    ReferenceChapter(List<ReferenceImport> imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public int tell() {
        List<ReferenceImport> vietNam =
                imports.stream().filter(i -> i.name().equals("vn")).toList();
        vietNam.forEach(ReferenceImport::run);
        return vietNam.size();
    }
}
