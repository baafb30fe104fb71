package vn.phoihop.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;

/** How passwords are kept, compared and made. The stored form names its algorithm, so that it can be changed later. */
@Component
class Passwords {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int MOST_BYTES = 72;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(10)));
    private final String nobodys = encoder.encode(oneTime());
    private final int least;

    Passwords(@Value("${phoihop.demonstration:false}") boolean demonstration) {
        this.least = demonstration ? 4 : 12;
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    boolean matches(String typed, String hash) {
        return encoder.matches(typed, hash);
    }

    /** Takes as long as comparing with a real one. */
    boolean matchNobodys(String typed) {
        encoder.matches(typed, nobodys);
        return false;
    }

    void check(String place, String password) {
        Refused.when(reason(place, password).stream().toList());
    }

    Optional<Reason> reason(String place, String password) {
        if (password.codePointCount(0, password.length()) < least)
            return Optional.of(Reason.at(place, "PASSWORD_TOO_SHORT", least));
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
            return Optional.of(Reason.at(place, "PASSWORD_TOO_LONG", MOST_BYTES));
        return Optional.empty();
    }

    /** Four groups of four letters and digits that are not mistaken for one another: 79 bits. */
    final String oneTime() {
        return RANDOM.ints(16, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?=.)", "$1-");
    }
}
