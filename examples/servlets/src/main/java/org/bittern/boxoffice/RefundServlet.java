package org.bittern.boxoffice;

import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

@WebServlet(urlPatterns = {"/refunds", "/returns"})
@ServletSecurity(@HttpConstraint(rolesAllowed = "manager"))
public class RefundServlet extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(Integer.parseInt(request.getParameter("amount")) > 0 ? 200 : 400);
    }
}
