package vn.phoihop;

import vn.phoihop.platform.ProgramCommand;

/** A command that needs the database and nothing of the rooms; no migration runs for it. */
interface DatabaseCommand extends ProgramCommand {}
