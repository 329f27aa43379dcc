//// plain: true
//// needs: javax.servlet:javax.servlet-api:4.0.1
//// entry: HTTP POST /old ServletReads.doPost
//// inputs: POST /old COOKIE getCookies Cookie[] optional
//// inputs: POST /old PART photo Part optional
//// inputs: POST /old QUERY name String optional
//// inputs: POST /old HEADER X-Y String optional
//// inputs: POST /old BODY getReader BufferedReader optional
package app;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.annotation.WebServlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

@WebServlet("/old")
public class ServletReads extends HttpServlet {
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
    request.getCookies();
    request.getPart("photo");
    request.getParameter("name");
    request.getHeader("X-Y");
    request.getReader();
  }
}
