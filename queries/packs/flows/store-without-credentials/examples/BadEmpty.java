package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.directory.InitialDirContext;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

class Stores {
  Connection open(String address) throws Exception {
    return DriverManager.getConnection(address, "ledger", ""); // expect: store-without-credentials
  }

  InitialDirContext bind(String address) throws Exception {
    Hashtable<String, String> settings = new Hashtable<>();
    settings.put(Context.PROVIDER_URL, address);
    settings.put(Context.SECURITY_AUTHENTICATION, "none"); // expect: store-without-credentials
    return new InitialDirContext(settings);
  }
}
