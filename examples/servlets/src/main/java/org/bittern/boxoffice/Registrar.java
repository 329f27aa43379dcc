package org.bittern.boxoffice;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;

@WebListener
public class Registrar implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletRegistration.Dynamic seats = event.getServletContext().addServlet("seats", new SeatServlet());
        seats.addMapping("/seats", "/seats/*");
    }
}
