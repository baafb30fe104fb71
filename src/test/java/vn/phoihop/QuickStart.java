package vn.phoihop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * For a program that is started many times over: its classes in one jar, which Java can keep in an archive ready to use. The first start that ends
 * in peace writes the archive, those after it read it.
 */
record QuickStart(Path classes, Path jar, Path archive) {
    /** @param classes a folder on the class path */
    static QuickStart of(Path classes, Path folder) {
        Path jar = folder.resolve("office.jar");
        int failed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "-c", "-0", "-f", jar.toString(), "-C", classes.toString(), ".");
        if (failed != 0) throw new AssertionError("No jar of " + classes);
        return new QuickStart(classes, jar, folder.resolve("office.jsa"));
    }

    List<String> java(String classPath) {
        String use = Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=";
        return List.of(
                use + archive,
                "-Xlog:cds=off",
                "-Xms256m",
                "-Xmn128m",
                "-cp",
                classPath.replace(classes.toString(), jar.toString()));
    }
}
