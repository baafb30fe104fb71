package vn.phoihop.regime;

import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Refused;

/** A version of a form: written as a draft, in use from then on for good, retired when a later version takes its place. */
record FormVersion(
        FormId id, int version, String code, int versionNo, Localized name, State state, ReportForm definition) {
    enum State {
        DRAFT,
        IN_USE,
        RETIRED
    }

    /** Only a draft may still change. */
    FormVersion rename(Localized newName) {
        requireDraft();
        return new FormVersion(id, version, code, versionNo, newName, state, definition);
    }

    FormVersion redefine(ReportForm newDefinition) {
        requireDraft();
        return new FormVersion(id, version, code, versionNo, name, state, newDefinition);
    }

    /** Refused with everything that is wrong with it. */
    FormVersion putIntoUse() {
        if (state != State.DRAFT) return this;
        Refused.when(FormFaults.of(definition));
        return new FormVersion(id, version, code, versionNo, name, State.IN_USE, definition);
    }

    FormVersion retire() {
        return state == State.IN_USE
                ? new FormVersion(id, version, code, versionNo, name, State.RETIRED, definition)
                : this;
    }

    FormVersion copy(FormId newId, int newVersionNo) {
        return new FormVersion(newId, 0, code, newVersionNo, name, State.DRAFT, definition);
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }

    void requireDraft() {
        Refused.unless(isDraft(), "FORM_IN_USE", code, versionNo);
    }
}
