package vn.phoihop;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.phoihop.kernel.Refused;
import vn.phoihop.platform.ArchiveRefused;
import vn.phoihop.platform.CannotStart;
import vn.phoihop.platform.ProgramCommand;

/** Runs one command and says by its exit code whether it was done: 0 yes, 1 no, 2 not understood. */
@Command(
        name = "phoihop",
        description =
                "Phối Hợp: the working system of international cooperation on law, administrative reform and judicial reform.",
        footer = "Settings, such as --phoihop.var=FOLDER or --spring.profiles.active=demo, may stand anywhere.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
final class Program implements CommandLine.IFactory, AutoCloseable {
    private static final String[] QUIET = {
        "--phoihop.serving=false",
        "--server.port=-1",
        "--spring.main.banner-mode=off",
        "--logging.level.root=error",
        "--logging.level.org.springframework.boot.diagnostics=off"
    };

    private final Invocation invocation;
    private @Nullable ConfigurableApplicationContext context;

    private Program(Invocation invocation) {
        this.invocation = invocation;
    }

    static int run(Invocation invocation) {
        try (Program program = new Program(invocation)) {
            return program.line().execute(invocation.words().toArray(String[]::new));
        } catch (RuntimeException e) {
            return failed(null, e);
        }
    }

    private CommandLine line() {
        CommandLine line = new CommandLine(this, this);
        line.addSubcommand(new ServeCommand());
        var commands = new ClassPathScanningCandidateComponentProvider(false);
        commands.addIncludeFilter(new AssignableTypeFilter(ProgramCommand.class));
        commands.findCandidateComponents("vn.phoihop").stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), getClass().getClassLoader()))
                .filter(type -> !type.isAnnotationPresent(Part.class))
                .sorted(Comparator.comparing(Class::getName))
                .forEach(line::addSubcommand);
        return line.setExecutionExceptionHandler((e, where, parsed) -> failed(context, e));
    }

    /** Commands are made when they are called, and with them the application they need. */
    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (!ProgramCommand.class.isAssignableFrom(type))
            return CommandLine.defaultFactory().create(type);
        return start(type).getAutowireCapableBeanFactory().createBean(type);
    }

    private ConfigurableApplicationContext start(Class<?> command) {
        boolean whole = !DatabaseCommand.class.isAssignableFrom(command);
        context = new SpringApplicationBuilder(whole ? PhoiHop.class : DatabaseOnly.class)
                .web(whole ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .run(invocation.settings(QUIET));
        return context;
    }

    /** A sentence for what the program itself said no to, everything for what nobody expected. */
    private static int failed(@Nullable ConfigurableApplicationContext context, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (!(cause instanceof Refused || cause instanceof ArchiveRefused || cause instanceof CannotStart))
                continue;
            System.err.println(cause instanceof Refused refused ? sentence(context, refused) : cause.getMessage());
            return 1;
        }
        e.printStackTrace();
        return 1;
    }

    private static String sentence(@Nullable ConfigurableApplicationContext context, Refused refused) {
        Refused.Reason reason = refused.reasons().getFirst();
        String sentence = context == null
                ? ""
                : context.getMessage("refused." + reason.code(), reason.args().toArray(), "", Locale.ENGLISH);
        return reason.code() + ": " + (sentence == null || sentence.isEmpty() ? reason.args() : sentence);
    }

    @Override
    public void close() {
        if (context != null) context.close();
    }
}
