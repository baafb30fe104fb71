package vn.phoihop.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.phoihop.kernel.AgencyId;

/** Registers of document numbers. Outgoing numbers are typed by the clerk from the agency's own register; only our incoming number is generated. */
public interface Numbers {
    /**
     * Enters an outgoing document. Numbers are unique per agency, type and calendar year of the date; a number is never used again.
     *
     * @param type abbreviation of the document type, such as BC
     * @param symbol the symbol behind the slash, such as BC-UBND
     * @return the number the register would have expected next, when the typed one leaves a gap: to warn, not to refuse
     * @throws vn.phoihop.kernel.Refused NUMBER_REQUIRED, NUMBER_DUPLICATE
     */
    Optional<Integer> enter(AgencyId agency, String type, int number, String symbol, LocalDate on, UUID subject);

    /** Cancels the number of a document that was taken back; it stays in the register with the reason. */
    void cancel(AgencyId agency, String type, int number, LocalDate on, String reason);

    /** The next incoming number of a receiving unit in a calendar year, from 1, never twice. */
    int nextIncoming(AgencyId receiver, int year);
}
