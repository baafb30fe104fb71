/** The roof: the program, its command line, web security and the home page. */
@NullMarked
package vn.phoihop;

import org.jspecify.annotations.NullMarked;
