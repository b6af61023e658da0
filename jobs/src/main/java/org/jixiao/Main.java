package org.jixiao;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jixiao.job.CodeVersion;
import org.jixiao.job.ExitCode;
import org.jixiao.job.JobException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line's entry; the only place that exits. */
@Command(
    name = "jixiao",
    description = "绩效自评数据仓库：读取各部门自评材料，入库、核对、统计、发布。",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    subcommands = {
      RunCommand.class,
      IngestCommand.class,
      AnalyzeCommand.class,
      PublishCommand.class,
      ValidateCommand.class,
      SqlCommand.class,
      ExportCommand.class,
      StatusCommand.class,
      DiffCommand.class,
      WithdrawCommand.class,
      RevertCommand.class,
      HoldCommand.class,
      ApproveCommand.class,
      GenerateCommand.class,
      DoctorCommand.class,
      MaintainCommand.class,
      TrialCommand.class
    },
    footer = {"", "退出码：0 完成；2 用法或配置有误；10 问题超过 --fail-on；20 收件中没有可读文件；30 另一运行占用；40 内部错误。"})
public final class Main implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Main() {}

  public static void main(String[] arguments) {
    int code = run(arguments);
    // Libraries leave threads behind that would keep the process alive.
    System.exit(code);
  }

  /** Runs a command line and returns its exit code; prints, but does not exit. */
  static int run(String... arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    CommandLine line =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setUsageHelpWidth(110)
            .setExecutionExceptionHandler((thrown, command, parsed) -> explain(thrown, err));
    int code = line.execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new JobException(ExitCode.USAGE, "请给出命令，例如 ./jixiao run");
  }

  private static int explain(Exception thrown, PrintWriter err) {
    if (thrown instanceof JobException reason) {
      err.println("jixiao: " + reason.getMessage());
      return reason.exitCode().code();
    }
    String log = System.getProperty("jixiao.log");
    if (log == null) {
      err.println("jixiao: 内部错误。");
      thrown.printStackTrace(err);
    } else {
      LoggerFactory.getLogger(Main.class).error("failed", thrown);
      String reason = thrown.toString().lines().findFirst().orElse("");
      err.println("jixiao: 内部错误：" + reason + "。详情见日志：" + log);
    }
    return ExitCode.INTERNAL.code();
  }

  /** The version with the hash of the program. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"jixiao " + CodeVersion.current()};
    }
  }
}
