package vn.phoihop.regime;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.Requires;

/** Legal rules with their basis, to be read. */
@Controller
class LegalRulePages {
    private final LegalRuleQueries queries;

    LegalRulePages(LegalRuleQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/rules")
    @Requires("LEGAL_RULE_READ")
    ModelAndView list() {
        return new ModelAndView("regime/rules", Map.of("rows", queries.list()));
    }
}
