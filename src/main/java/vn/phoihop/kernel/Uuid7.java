package vn.phoihop.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** Time-ordered ids (RFC 9562, version 7): milliseconds first, 74 random bits behind. */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next() {
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (RANDOM.nextInt() & 0xfffL);
        return new UUID(high, (RANDOM.nextLong() >>> 2) | 0x8000000000000000L);
    }
}
