package vn.phoihop;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A command that stands under another one. */
@Retention(RetentionPolicy.RUNTIME)
@interface Part {}
