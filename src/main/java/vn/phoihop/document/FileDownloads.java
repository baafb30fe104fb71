package vn.phoihop.document;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;

/** Hands a file to whoever may read a record that owns it; to anybody else there is no such file. */
@Controller
class FileDownloads {
    private final Files files;
    private final ObjectProvider<FileOwner> owners;

    FileDownloads(Files files, ObjectProvider<FileOwner> owners) {
        this.files = files;
        this.owners = owners;
    }

    @GetMapping("/files/{id}")
    @Requires(Requires.SIGNED_IN)
    ResponseEntity<byte[]> download(@PathVariable("id") FileId file, Viewer viewer) {
        if (owners.stream().noneMatch(owner -> owner.mayRead(file, viewer))) throw new NotFound(file);
        StoredFile stored = files.find(file).orElseThrow(() -> new NotFound(file));
        return ResponseEntity.ok().headers(headers(stored)).body(files.read(file));
    }

    /** Saved, never shown: what was uploaded must not run in the site's name. */
    private static HttpHeaders headers(StoredFile file) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(file.mediaType()));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build());
        headers.setCacheControl(CacheControl.noCache().cachePrivate());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
        return headers;
    }
}
