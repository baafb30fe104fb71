package vn.phoihop.access;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The network of an address: its first 24 bits in IPv4, its first 64 in IPv6. */
final class Networks {
    private Networks() {}

    static String of(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 8));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
