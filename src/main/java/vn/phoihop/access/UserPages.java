package vn.phoihop.access;

import org.springframework.stereotype.Controller;

/** Accounts on screen, for administrators. */
@Controller
class UserPages {}
