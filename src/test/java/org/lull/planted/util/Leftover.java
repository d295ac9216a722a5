package org.lull.planted.util;

/** Has no home. */
public final class Leftover {}
