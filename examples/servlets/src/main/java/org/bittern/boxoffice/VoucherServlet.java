package org.bittern.boxoffice;

import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.HttpMethodConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.ServletSecurity.EmptyRoleSemantic;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The descriptor speaks of /vouchers, so that there the annotation is not heard. */
@WebServlet({"/vouchers", "/gifts", "/gifts/*"})
@ServletSecurity(
    value = @HttpConstraint(rolesAllowed = {"manager", "seller"}),
    httpMethodConstraints = {
        @HttpMethodConstraint("GET"),
        @HttpMethodConstraint(value = "PUT", rolesAllowed = "manager"),
        @HttpMethodConstraint(value = "DELETE", emptyRoleSemantic = EmptyRoleSemantic.DENY)
    })
public class VoucherServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print("voucher");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print("sold");
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print("changed");
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print("removed");
    }
}
