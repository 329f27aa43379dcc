//// plain: true
//// needs: info.picocli:picocli:4.7.7
//// entry: CLI backup Picocli.call
//// inputs: backup ARGUMENT --target String optional
//// inputs: backup ARGUMENT files List optional
package app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "backup")
public class Picocli implements Callable<Integer> {
  @Option(names = {"--target", "-t"})
  String target;

  @Parameters
  List<String> files;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Picocli()).execute(args));
  }

  @Override
  public Integer call() {
    return 0;
  }
}
