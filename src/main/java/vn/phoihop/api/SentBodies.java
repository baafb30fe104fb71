package vn.phoihop.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.phoihop.kernel.Refused;
import vn.phoihop.ui.Problems;

/** Takes in what a program sent, up to the largest file in Base64 and its fields; of nobody nothing is read. */
@Component
class SentBodies extends OncePerRequestFilter {
    private final Problems problems;
    private final int most;

    SentBodies(Problems problems, @Value("${phoihop.file.largest}") DataSize largestFile) {
        this.problems = problems;
        this.most = Math.toIntExact(largestFile.toBytes() * 3 / 2);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean empty = request.getContentLengthLong() == 0
                || (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null);
        return empty || Programs.account().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] bytes = request.getContentLengthLong() > most
                ? new byte[most + 1]
                : request.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) problems.write(request, response, 413, Refused.Reason.at("", "FILE_TOO_LARGE"));
        else chain.doFilter(new SentBody(request, bytes), response);
    }
}
