package org.skein.api.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skein.api.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** The command that all others hang from. */
@Command(
    name = "skein",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads reports and news about AI and keeps who does what with whom,",
      "each claim tied to the sentence that states it.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    footer = {"", "Start with 'skein demo'. 'skein COMMAND --help' tells more about each."})
public final class SkeinCommand implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  private boolean version;

  private SkeinCommand() {}

  /** The command line, ready to execute. */
  public static CommandLine commandLine(Session session) {
    CommandLine root = new CommandLine(new SkeinCommand());
    commands(session).forEach(root::addSubcommand);
    root.getCommandSpec().version("skein " + Version.current());
    root.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    addHelp(root);
    ExitCodes exitCodes = new ExitCodes(session);
    Terminal terminal = session.terminal();
    return root.setOut(new PrintWriter(terminal.out(), true))
        .setErr(new PrintWriter(terminal.err(), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(terminal.width())
        .setExecutionExceptionHandler(exitCodes)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(exitCodes);
  }

  @Override
  public void run() {
    throw CommandGroup.missing(spec);
  }

  private static Map<String, Object> commands(Session session) {
    Map<String, Object> commands = new LinkedHashMap<>();
    commands.put("demo", new DemoCommand(session));
    commands.put("ingest", new IngestCommand(session));
    commands.put(
        "import",
        CommandGroup.of(
                "Bring a register or a table into the graph.",
                "Each row becomes entities, claims and measurements whose evidence is the row.",
                "Importing the same again changes nothing.")
            .addSubcommand("ror", new ImportRorCommand(session))
            .addSubcommand("ftm", new ImportFtmCommand(session))
            .addSubcommand("csv", new ImportCsvCommand(session)));
    commands.put("extract", new ExtractCommand(session));
    commands.put("search", new SearchCommand(session));
    commands.put("show", new ShowCommand(session));
    commands.put("trace", new TraceCommand(session));
    commands.put("export", new ExportCommand(session));
    commands.put("judge", judge(session));
    commands.put(
        "sources",
        new CommandLine(new SourcesCommand(session))
            .addSubcommand("grade", new SourcesCommand.Grade(session)));
    commands.put("contradictions", new ContradictionsCommand(session));
    commands.put("retract", new RetractCommand(session));
    commands.put("trends", new TrendsCommand(session));
    commands.put("links", new LinksCommand(session));
    commands.put("progress", new ProgressCommand(session));
    commands.put(
        "compute",
        CommandGroup.of("Compare chips, and show how many of them documents say there are.")
            .addSubcommand("chips", new ComputeChipsCommand(session))
            .addSubcommand("stocks", new ComputeStocksCommand(session)));
    commands.put("rules", new RulesCommand(session));
    commands.put("serve", new ServeCommand(session));
    commands.put("reindex", new ReindexCommand(session));
    commands.put("digest", new DigestCommand(session));
    commands.put("doctor", new DoctorCommand(session));
    commands.put("eval", new EvalCommand(session));
    commands.put("eval-names", new EvalNamesCommand(session));
    commands.put(
        "gold",
        CommandGroup.of("Look after annotated documents.")
            .addSubcommand("check", new GoldCheckCommand(session)));
    commands.put("train", new TrainCommand(session));
    commands.put("bench", bench(session));
    return commands;
  }

  private static CommandLine judge(Session session) {
    return CommandGroup.of(
            "Say whether two entities are one thing, see what was said, and undo it.",
            "'skein judge queue' lists the pairs that are most worth a look.")
        .addSubcommand("queue", new JudgeQueueCommand(session))
        .addSubcommand("same", new JudgePairCommand(session))
        .addSubcommand("different", new JudgePairCommand(session))
        .addSubcommand("unsure", new JudgePairCommand(session))
        .addSubcommand("list", new JudgeListCommand(session))
        .addSubcommand("undo", new JudgeUndoCommand(session));
  }

  private static CommandLine bench(Session session) {
    return CommandGroup.of("Measure Skein on this machine.")
        .addSubcommand("extract", new BenchExtractCommand(session))
        .addSubcommand("external", new BenchExternalCommand(session))
        .addSubcommand("hostile", new BenchHostileCommand(session))
        .addSubcommand("dictionary", new BenchDictionaryCommand(session))
        .addSubcommand("coref", new BenchCorefCommand(session))
        .addSubcommand("graph", new BenchGraphCommand(session))
        .addSubcommand("names", new BenchNamesCommand(session))
        .addSubcommand("import", new BenchImportCommand(session));
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (String meaning : ExitCodes.MEANINGS) {
      List<String> parts = List.of(meaning.split(":", 2));
      meanings.put(parts.get(0), parts.get(1));
    }
    return meanings;
  }

  private static void addHelp(CommandLine command) {
    command.addMixin("help", new HelpOption());
    command.getSubcommands().values().forEach(SkeinCommand::addHelp);
  }
}
