package org.marigold.market;

import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

@Component
class OrderMails {
  private final JavaMailSender mails;

  OrderMails(JavaMailSender mails) {
    this.mails = mails;
  }

  @RabbitListener(queues = "orders.placed")
  void placed(String product) {
    SimpleMailMessage mail = new SimpleMailMessage();
    mail.setTo("sales@marigold.org");
    mail.setText(product);
    mails.send(mail);
  }
}
