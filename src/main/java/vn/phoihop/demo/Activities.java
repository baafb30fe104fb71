package vn.phoihop.demo;

import java.util.List;

/** What an agency did abroad and with guests in one year. */
record Activities(List<Agreement> agreements, List<Project> projects, List<Seminar> seminars) {
    static final Activities NONE = new Activities(List.of(), List.of(), List.of());
}
