//// plain: true
//// needs: org.springframework:spring-webmvc:5.3.39
//// needs: javax.servlet:javax.servlet-api:4.0.1
//// entry: HTTP ANY /api/list XmlHandlers.handleRequest
//// entry: HTTP ANY /api/find XmlHandlers.handleRequest
//// entry: HTTP ANY /api/map XmlHandlers.handleRequest
//// entry: HTTP ANY /api/named XmlHandlers.handleRequest
//// entry: HTTP GET /api/about spring_servlet_xml.view
//// entry: HTTP GET /api/annotated Annotated.one
package app;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

public class XmlHandlers implements HttpRequestHandler {
  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response) {}
}

@Controller
class Annotated {
  @GetMapping("/annotated")
  @ResponseBody
  String one() { return ""; }
}
//// file: src/main/webapp/WEB-INF/web.xml
<web-app>
  <servlet>
    <servlet-name>spring</servlet-name>
    <servlet-class>org.springframework.web.servlet.DispatcherServlet</servlet-class>
  </servlet>
  <servlet-mapping><servlet-name>spring</servlet-name><url-pattern>/api/*</url-pattern></servlet-mapping>
</web-app>
//// file: src/main/webapp/WEB-INF/spring-servlet.xml
<beans xmlns="http://www.springframework.org/schema/beans" xmlns:mvc="http://www.springframework.org/schema/mvc">
  <bean class="org.springframework.web.servlet.handler.SimpleUrlHandlerMapping">
    <property name="mappings">
      <value>
        /find=handler
      </value>
    </property>
  </bean>
  <bean class="org.springframework.web.servlet.handler.SimpleUrlHandlerMapping">
    <property name="mappings"><props><prop key="/list">handler</prop></props></property>
  </bean>
  <bean class="org.springframework.web.servlet.handler.SimpleUrlHandlerMapping">
    <property name="urlMap"><map><entry key="/map" value-ref="handler"/></map></property>
  </bean>
  <bean id="handler" class="app.XmlHandlers"/>
  <bean name="/named" class="app.XmlHandlers"/>
  <mvc:view-controller path="/about" view-name="about"/>
</beans>
