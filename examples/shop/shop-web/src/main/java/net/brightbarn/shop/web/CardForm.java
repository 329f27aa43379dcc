package net.brightbarn.shop.web;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Pattern;

public class CardForm {

  @NotBlank private String holder;

  @Pattern(regexp = "[0-9]{12,19}")
  private String number;

  public String getHolder() {
    return holder;
  }

  public void setHolder(String holder) {
    this.holder = holder;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
