package dev.postern.extractor.attribution;

import java.time.LocalDate;

/**
 * A time in which a mark was set without the tool having written the code.
 *
 * @param address the e-mail address concerned, in lower case
 * @param from first day
 * @param to last day
 * @param why the public report of it
 */
public record DistrustWindow(String address, LocalDate from, LocalDate to, String why) {
  boolean covers(String email, LocalDate day) {
    return address.equals(email) && !day.isBefore(from) && !day.isAfter(to);
  }
}
