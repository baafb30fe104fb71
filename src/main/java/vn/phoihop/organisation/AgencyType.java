package vn.phoihop.organisation;

/** Kinds of agencies in their order of precedence. Message key {@code agency.type.<NAME>}. */
enum AgencyType {
    PARTY,
    LEGISLATIVE,
    PRESIDENT,
    GOVERNMENT,
    MINISTRY,
    MINISTERIAL_AGENCY,
    GOV_ATTACHED,
    JUDICIAL,
    AUDIT,
    SOCIO_POLITICAL,
    SOCIO_PROFESSIONAL,
    PROVINCE_PC,
    ASSOCIATION,
    UNIT;

    /** Leaves room between kinds, so that an agency can be placed before its peers by hand. */
    int precedence() {
        return (ordinal() + 1) * 100;
    }
}
