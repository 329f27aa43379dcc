//// plain: true
//// needs: org.apache.cxf:cxf-rt-frontend-jaxrs:3.6.0
//// needs: javax.ws.rs:javax.ws.rs-api:2.1.1
//// entry: HTTP GET /rest/v1/items Items.all
//// entry: HTTP POST /rest/v2/notes Notes.add
package app;

import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;

@Path("/items")
class Items {
  @GET
  public String all() { return ""; }
}

@Path("/notes")
class Notes {
  @POST
  public void add(String text) {}
}

@Path("/spare")
class Spare {
  @GET
  public String none() { return ""; }
}
//// file: src/main/webapp/WEB-INF/web.xml
<web-app>
  <servlet>
    <servlet-name>cxf</servlet-name>
    <servlet-class>org.apache.cxf.transport.servlet.CXFServlet</servlet-class>
  </servlet>
  <servlet-mapping><servlet-name>cxf</servlet-name><url-pattern>/rest/*</url-pattern></servlet-mapping>
</web-app>
//// file: src/main/webapp/WEB-INF/beans.xml
<beans xmlns="http://www.springframework.org/schema/beans" xmlns:jaxrs="http://cxf.apache.org/jaxrs">
  <jaxrs:server id="one" address="/v1"><jaxrs:serviceBeans><ref bean="items"/></jaxrs:serviceBeans></jaxrs:server>
  <jaxrs:server id="two" address="/v2"><jaxrs:serviceBeans><bean class="app.Notes"/></jaxrs:serviceBeans></jaxrs:server>
  <bean id="items" class="app.Items"/>
</beans>
