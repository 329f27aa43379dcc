package org.bittern.boxoffice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.WebResourceRoot;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.DirResourceSet;
import org.apache.catalina.webresources.StandardRoot;

/** Serves the web archive from its folders, on a free port, with users whose password is their name. */
public final class BoxOfficeServer {

    private BoxOfficeServer() {}

    public static void main(String[] args) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("boxoffice").toString());
        tomcat.setPort(0);
        Map.of("visitor", List.<String>of(), "seller", List.of("seller"), "manager", List.of("manager"), "auditor", List.of("auditor"))
            .forEach((name, roles) -> {
                tomcat.addUser(name, name);
                roles.forEach(role -> tomcat.addRole(name, role));
            });
        Context context = tomcat.addWebapp("", Path.of("src/main/webapp").toAbsolutePath().toString());
        context.setParentClassLoader(BoxOfficeServer.class.getClassLoader());
        WebResourceRoot resources = new StandardRoot(context);
        resources.addPreResources(
            new DirResourceSet(resources, "/WEB-INF/classes", Path.of("target/classes").toAbsolutePath().toString(), "/"));
        context.setResources(resources);
        tomcat.getConnector();
        tomcat.start();
        System.out.println("Listening on: http://localhost:" + tomcat.getConnector().getLocalPort());
        tomcat.getServer().await();
    }
}
