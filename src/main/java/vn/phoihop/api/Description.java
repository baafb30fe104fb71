package vn.phoihop.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.kernel.Requires;

/** The description of the API (OpenAPI 3.1) as it was committed; a test generates it anew and compares. */
@RestController
@Hidden
class Description {
    @GetMapping("/api/v1/openapi.json")
    @Requires(Requires.PUBLIC)
    ResponseEntity<Resource> openapi() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("api/openapi.json"));
    }
}
