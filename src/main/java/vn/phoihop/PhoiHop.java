package vn.phoihop;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program. Without a command it serves; see {@link Program} for what else it does. */
@Modulithic(sharedModules = {"platform"})
@SpringBootApplication
public class PhoiHop {
    public static void main(String[] args) {
        Invocation invocation = Invocation.of(args);
        if (invocation.serves()) SpringApplication.run(PhoiHop.class, invocation.settings());
        else System.exit(Program.run(invocation));
    }
}
