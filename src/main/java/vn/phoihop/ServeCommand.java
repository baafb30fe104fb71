package vn.phoihop;

import picocli.CommandLine.Command;

/** Stands in the list of commands; the program serves before commands are looked at. */
@Command(name = "serve", description = "Serves the pages. This is what happens without a command.")
final class ServeCommand implements Runnable {
    @Override
    public void run() {
        throw new IllegalStateException("serve takes no arguments but settings");
    }
}
