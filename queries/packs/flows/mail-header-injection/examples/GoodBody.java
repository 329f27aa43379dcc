package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@RestController
class Door {
  private final MailSender mails;

  Door(MailSender mails) {
    this.mails = mails;
  }

  @GetMapping("/contact")
  String contact(@RequestParam String text) {
    SimpleMailMessage mail = new SimpleMailMessage();
    mail.setSubject("Contact"); // ok: mail-header-injection
    mail.setText(text);
    mails.send(mail);
    return "sent";
  }
}
