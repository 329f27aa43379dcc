//// sinks: Dangerous.run COMMAND
//// sinks: Dangerous.process COMMAND
//// sinks: Dangerous.script CODE
//// sinks: Dangerous.spel CODE
//// sinks: Dangerous.read DESERIALIZE
package app;

import java.io.ObjectInputStream;
import org.springframework.expression.spel.standard.SpelExpressionParser;

class Dangerous {
  void run(String command) throws Exception { Runtime.getRuntime().exec(command); }
  void process(String command) throws Exception { new ProcessBuilder(command).start(); }
  void script(javax.script.ScriptEngine engine, String text) throws Exception { engine.eval(text); }
  void spel(String text) { new SpelExpressionParser().parseExpression(text); }
  void read(ObjectInputStream in) throws Exception { in.readObject(); }
}
