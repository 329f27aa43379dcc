//// sinks: Notices.log LOG (Person.email)
//// sinks: Notices.whole LOG (Person.email)
//// sinks: Notices.mail MAIL (Person.email)
//// sinks: Notices.mail MAIL
//// sinks: Notices.quiet LOG
//// sinks: Notices.run COMMAND
package app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

record Person(String email, int shoeSize) {}

class Notices {
  private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
  private JavaMailSender mail;

  void log(Person person) { LOG.info("to {}", person.email()); }
  void whole(Person person) { LOG.info("to {}", person); }
  void quiet(Person person) { LOG.info("size {}", person.shoeSize()); }
  void mail(Person person) {
    SimpleMailMessage message = new SimpleMailMessage();
    message.setTo(person.email());
    mail.send(message);
  }
  void run() throws java.io.IOException { Runtime.getRuntime().exec("ls"); }
}
