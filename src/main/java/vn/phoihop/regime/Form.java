package vn.phoihop.regime;

import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Refused;

/** A version of a form: written as a draft, in use from then on for good, retired when a later version takes its place. */
record Form(FormId id, int version, String code, int versionNo, Localized name, State state, ReportForm definition) {
    enum State {
        DRAFT,
        IN_USE,
        RETIRED
    }

    /** Only a draft may still change. */
    Form rename(Localized newName) {
        requireDraft();
        return new Form(id, version, code, versionNo, newName, state, definition);
    }

    Form redefine(ReportForm newDefinition) {
        requireDraft();
        return new Form(id, version, code, versionNo, name, state, newDefinition);
    }

    /** Refused with everything that is wrong with it. */
    Form putIntoUse() {
        if (state != State.DRAFT) return this;
        Refused.when(FormFaults.of(definition));
        return new Form(id, version, code, versionNo, name, State.IN_USE, definition);
    }

    Form retire() {
        return state == State.IN_USE ? new Form(id, version, code, versionNo, name, State.RETIRED, definition) : this;
    }

    Form copy(FormId newId, int newVersionNo) {
        return new Form(newId, 0, code, newVersionNo, name, State.DRAFT, definition);
    }

    void requireDraft() {
        Refused.unless(state == State.DRAFT, "FORM_IN_USE", code, versionNo);
    }
}
