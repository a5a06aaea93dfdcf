package offerwright.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/// The command line. No exception leaves it and no stack trace is printed: what is wrong is said in
/// words on standard error, and details of what nobody expected go to the log file.
public final class CommandLineTool {
  private static final Logger LOG = LoggerFactory.getLogger(CommandLineTool.class);

  /// The version that `--version` prints; the build's own, which a test compares.
  static final String VERSION = "0.1.0";

  /// The program itself; its work is in the commands below it.
  @Command(
      name = "offerwright",
      version = "Offerwright " + VERSION,
      mixinStandardHelpOptions = true,
      scope = ScopeType.INHERIT,
      description = "Models and offers pay packages of salary, equity and an AI-token budget.",
      footer = {
        "",
        "Without arguments the window opens; where there is no display, demo runs.",
        "Exit codes: 0 done, 1 problems found, 2 wrong usage, 3 unreadable input."
      })
  private static final class Program {}

  private static final Pattern CONSTANTS =
      Pattern.compile("expected one of \\[([A-Z_, ]+)\\] \\(case-insensitive\\)");

  private CommandLineTool() {}

  /// Runs a command on the real console, with the machine's clock, zone and locale. Returns one of
  /// [ExitCode].
  public static int run(String[] arguments, ScreenPictures pictures) {
    return run(
        arguments,
        pictures,
        InstantSource.system(),
        ZoneId.systemDefault(),
        Locale.getDefault(Locale.Category.FORMAT),
        System.out,
        System.err);
  }

  /// Runs a command. Without arguments it says that there is no display and does what `demo` does.
  /// Returns one of [ExitCode].
  ///
  /// @param arguments as given to the program; example: `offer list --workspace meridian.mv.db`
  /// @param pictures makes pictures of screens
  /// @param clock tells the day figures are computed for
  /// @param zone tells the day
  /// @param locale how figures are written for people
  /// @param out results
  /// @param err everything that is wrong
  public static int run(
      String[] arguments,
      ScreenPictures pictures,
      InstantSource clock,
      ZoneId zone,
      Locale locale,
      PrintStream out,
      PrintStream err) {
    Desk desk = new Desk(clock, zone, locale, pictures, out, err);
    if (arguments.length == 0) {
      desk.print(
          "There is no display, so instead of a window the sample offer is built, exported and rendered.");
      return commandLine(desk).execute("demo");
    }
    return commandLine(desk).execute(arguments);
  }

  private static CommandLine commandLine(Desk desk) {
    return new CommandLine(new Program())
        .addSubcommand(new DemoCommand(desk))
        .addSubcommand(new OfferCommands(desk))
        .addSubcommand(new ForecastCommand(desk))
        .addSubcommand(new PolicyCommand(desk))
        .addSubcommand(new CompareCommand(desk))
        .addSubcommand(new WorkspaceCommands(desk))
        .addSubcommand(new PriceCommands(desk))
        .addSubcommand(new ScreensCommand(desk))
        .registerConverter(Size.class, Size::parse)
        .registerConverter(Path.class, CommandLineTool::path)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setOut(writer(desk.out()))
        .setErr(writer(desk.err()))
        .setParameterExceptionHandler((wrong, _) -> usage(desk, wrong))
        .setExecutionExceptionHandler((failed, _, _) -> failed(desk, failed));
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException impossible) {
      throw new TypeConversionException(
          "'" + text + "' is no file name on this system: " + impossible.getReason());
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    Charset charset = stream.charset();
    return new PrintWriter(new OutputStreamWriter(stream, charset), true);
  }

  private static int usage(Desk desk, ParameterException wrong) {
    desk.err().println(inWords(Objects.requireNonNullElse(wrong.getMessage(), "")));
    desk.err()
        .println("Try " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
    return ExitCode.USAGE;
  }

  /// Words that an option takes are written as `--help` writes them.
  private static String inWords(String message) {
    return CONSTANTS
        .matcher(message)
        .replaceAll(found ->
            "use one of " + found.group(1).toLowerCase(Locale.ROOT).replace('_', '-') + ",");
  }

  private static int failed(Desk desk, Exception failed) {
    if (failed instanceof Refusal refusal) {
      desk.complain(refusal.problems());
      return refusal.exitCode();
    }
    LOG.error("A command failed unexpectedly", failed);
    desk.err()
        .println(
            "Error: Something unexpected went wrong: " + failed + ". Details are in the log file.");
    return ExitCode.PROBLEMS;
  }
}
