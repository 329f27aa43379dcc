//// needs: org.apache.logging.log4j:log4j-api
//// needs: log4j:log4j:1.2.17
//// needs: commons-logging:commons-logging:1.3.5
//// needs: org.jboss.logging:jboss-logging
//// sinks: Logs.log4j LOG (Person.email)
//// sinks: Logs.old LOG (Person.email)
//// sinks: Logs.commons LOG (Person.email)
//// sinks: Logs.jdk LOG (Person.email)
//// sinks: Logs.jboss LOG (Person.email)
//// sinks: Logs.console LOG (Person.email)
//// sinks: Logs.context LOG (Person.email)
package app;

record Person(String email) {}

class Logs {
  void log4j(Person p) { org.apache.logging.log4j.LogManager.getLogger().warn(p.email()); }
  void old(Person p) { org.apache.log4j.Logger.getLogger("a").info(p.email()); }
  void commons(Person p) { org.apache.commons.logging.LogFactory.getLog("a").error(p.email()); }
  void jdk(Person p) { java.util.logging.Logger.getLogger("a").info(p.email()); }
  void jboss(Person p) { org.jboss.logging.Logger.getLogger("a").infof("%s", p.email()); }
  void console(Person p) { System.out.println(p.email()); }
  void context(Person p) { org.slf4j.MDC.put("user", p.email()); }
}
