//// sinks: Outlets.publish MESSAGE (Person.email)
//// sinks: Outlets.ask PROMPT (Person.email)
//// sinks: Outlets.keep FILE (Person.email)
//// sinks: Outlets.digest DIGEST
//// sinks: LoggedMailing.send LOG
//// sinks: Reminder.remind LOG (Person.email)
package app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.kafka.core.KafkaTemplate;

record Person(String email, int shoeSize) {}

class Outlets {
  private KafkaTemplate<String, Object> kafka;
  private ChatModel model;

  void publish(Person person) { kafka.send("people", person); }
  void publishSize(Person person) { kafka.send("sizes", person.shoeSize()); }
  String ask(Person person) { return model.call("who is " + person.email()); }
  void keep(Person person) throws java.io.IOException { Files.writeString(Path.of("a"), person.email()); }
  void keepSize(Person person) throws java.io.IOException { Files.writeString(Path.of("a"), "" + person.shoeSize()); }
  byte[] digest(Person person) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(person.email().getBytes());
  }
}

interface Mailing {
  void send(String to, String text);
}

class LoggedMailing implements Mailing {
  private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(LoggedMailing.class);

  public void send(String to, String text) { LOG.info("mail to {}", to); }
}

class Reminder {
  private Mailing mailing;

  void remind(Person person) { mailing.send(person.email(), "hello"); }
  void remindOther(Person person) { mailing.send("desk", person.email()); }
}
