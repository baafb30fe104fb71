package vn.phoihop.demo;

import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Agency;
import vn.phoihop.report.SubmissionId;

/** One agency in one campaign. @param officer who is in charge of it at the receiving unit */
record Reporter(
        SubmissionId submission,
        Agency agency,
        Course course,
        Timetable days,
        Narration narration,
        Viewer drafter,
        Viewer leader,
        Viewer clerk,
        Viewer officer) {}
