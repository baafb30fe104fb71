package vn.phoihop.organisation;

import java.util.ArrayList;
import java.util.List;
import vn.phoihop.kernel.Refused;

/** In which capacity a leader signs (Decree 30/2020, appendix I, box 7a). Message key {@code capacity.<NAME>}. */
public enum Capacity {
    /** The head: alone, or TM. for a collective body. */
    HEAD,
    /** A deputy for the head: KT. */
    DEPUTY,
    /** Acting head: Q. */
    ACTING;

    /** In which its leaders can sign: none where it has no titles. */
    public static List<Capacity> of(Agency agency) {
        if (agency.headTitle().isBlank()) return List.of();
        return agency.deputyTitle().isBlank() ? List.of(HEAD, ACTING) : List.of(values());
    }

    /** @throws Refused SIGNER_NOT_AUTHORISED where the agency has no such title */
    public List<String> lines(Agency agency) {
        List<String> lines = new ArrayList<>();
        if (!agency.onBehalfOf().isBlank()) lines.add("TM. " + agency.onBehalfOf());
        if (agency.headTitle().isBlank()
                || (this == DEPUTY && agency.deputyTitle().isBlank()))
            throw Refused.at("capacity", "SIGNER_NOT_AUTHORISED");
        switch (this) {
            case HEAD -> lines.add(agency.headTitle());
            case DEPUTY -> lines.addAll(List.of("KT. " + agency.headTitle(), agency.deputyTitle()));
            case ACTING -> lines.add("Q. " + agency.headTitle());
        }
        return lines;
    }
}
