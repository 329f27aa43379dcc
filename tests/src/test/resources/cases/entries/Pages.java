//// plain: true
//// needs: jakarta.servlet:jakarta.servlet-api:6.0.0
//// entry: HTTP GET|POST /index.jsp index_jsp._jspService
//// entry: HTTP GET|POST /admin/users.jsp users_jsp._jspService
//// entry: HTTP GET|POST /report hidden_jsp._jspService
//// entry: HTTP GET /hello Hello.doGet
//// inputs: GET|POST /admin/users.jsp QUERY name String optional
//// inputs: GET|POST /admin/users.jsp QUERY page String optional
//// inputs: GET|POST /admin/users.jsp HEADER X-Tenant String optional
package app;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class Hello extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
}
//// file: src/main/webapp/WEB-INF/web.xml
<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
  <servlet><servlet-name>hello</servlet-name><servlet-class>app.Hello</servlet-class></servlet>
  <servlet-mapping><servlet-name>hello</servlet-name><url-pattern>/hello</url-pattern></servlet-mapping>
  <servlet><servlet-name>report</servlet-name><jsp-file>/WEB-INF/hidden.jsp</jsp-file></servlet>
  <servlet-mapping><servlet-name>report</servlet-name><url-pattern>/report</url-pattern></servlet-mapping>
  <servlet><servlet-name>legacy</servlet-name><servlet-class>org.acme.Library</servlet-class></servlet>
  <servlet-mapping><servlet-name>legacy</servlet-name><url-pattern>/old/*</url-pattern></servlet-mapping>
</web-app>
//// file: src/main/webapp/index.jsp
<html>welcome</html>
//// file: src/main/webapp/admin/users.jsp
<% String name = request.getParameter("name"); String t = request.getHeader("X-Tenant"); %>
<p>${param.page}</p>
//// file: src/main/webapp/old/gone.jsp
a servlet of a path above takes the request
//// file: src/main/webapp/WEB-INF/hidden.jsp
reached by its servlet only
//// file: src/main/webapp/part.jspf
never served by itself
