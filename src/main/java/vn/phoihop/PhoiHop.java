package vn.phoihop;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@Modulithic(sharedModules = {"platform"})
@SpringBootApplication
public class PhoiHop {
    public static void main(String[] args) {
        SpringApplication.run(PhoiHop.class, args);
    }
}
