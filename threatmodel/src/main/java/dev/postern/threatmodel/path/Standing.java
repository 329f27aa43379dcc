package dev.postern.threatmodel.path;

/** How far a caller has come in one application; weakest first. */
enum Standing {
  ANYBODY("anybody without a login"),
  ACCOUNT("any signed-in user"),
  ROLE("somebody with a role");

  private final String words;

  Standing(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
