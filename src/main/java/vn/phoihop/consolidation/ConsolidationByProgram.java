package vn.phoihop.consolidation;

import java.util.function.IntConsumer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.api.IfMatch;
import vn.phoihop.kernel.Viewer;

/**
 * Lets a program do something to the very version that it knows, and answers how the compiled report stands then. Whether it may is asked before what
 * it sent is looked at.
 */
@Component
class ConsolidationByProgram {
    private final ConsolidationAccess access;
    private final ConsolidationRepository consolidations;
    private final ConsolidationReading reading;

    ConsolidationByProgram(
            ConsolidationAccess access, ConsolidationRepository consolidations, ConsolidationReading reading) {
        this.access = access;
        this.consolidations = consolidations;
        this.reading = reading;
    }

    /**
     * @param verb takes the version that stands
     * @throws vn.phoihop.kernel.Stale when it is another one than the program knows
     */
    @Transactional
    public ResponseEntity<ConsolidationJson> act(
            ConsolidationId id, ConsolidationPermission permission, IfMatch known, Viewer viewer, IntConsumer verb) {
        access.look(id, viewer);
        int version = consolidations.findOneById(id).orElseThrow().version();
        if (!known.tags().isEmpty()) known.check(reading.read(id, viewer).tag());
        access.act(id, version, permission, viewer);
        verb.accept(version);
        return reading.answer(id, viewer);
    }
}
