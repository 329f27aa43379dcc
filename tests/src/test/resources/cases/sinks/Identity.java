//// sinks: Accounts.login LOGIN
//// sinks: Accounts.check CREDENTIAL_CHECK
//// sinks: Accounts.register CREDENTIAL_HASH
package app;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

class User {
  String name;
  String password;
}

class Accounts {
  private AuthenticationManager manager;
  private PasswordEncoder encoder;

  void login(Authentication token) { manager.authenticate(token); }
  boolean check(User user, String raw) { return encoder.matches(raw, user.password); }
  void register(User user, String raw) { user.password = encoder.encode(raw); }
}
