//// plain: true
//// needs: org.apache.struts:struts2-core:6.7.4
//// needs: org.apache.struts:struts2-convention-plugin:6.7.4
//// entry: HTTP ANY /admin/save.action Save.store
//// entry: HTTP ANY /login.action Save.execute
//// entry: HTTP ANY /user_list.action Users.list
//// entry: HTTP ANY /user_remove.action Users.remove
//// entry: HTTP ANY /reports/monthly.action Reports.monthly
//// entry: HTTP ANY /login!store.action Save.store
//// inputs: ANY /login!store.action FORM name String optional
//// inputs: ANY /admin/save.action FORM name String optional
//// inputs: ANY /login.action FORM name String optional
package app;

import com.opensymphony.xwork2.ActionSupport;
import org.apache.struts2.convention.annotation.Action;
import org.apache.struts2.convention.annotation.Namespace;

public class Struts2 {}

class Save extends ActionSupport {
  private String name;
  public void setName(String name) { this.name = name; }
  public String store() { return SUCCESS; }
  @Override
  public String execute() { return SUCCESS; }
}

class Users extends ActionSupport {
  public String list() { return SUCCESS; }
  public String remove() { return SUCCESS; }
  public String getTitle() { return ""; }
}

@Namespace("/reports")
class Reports extends ActionSupport {
  @Action("monthly")
  public String monthly() { return SUCCESS; }
}
//// file: src/main/resources/struts.xml
<struts>
  <constant name="struts.enable.DynamicMethodInvocation" value="true"/>
  <package name="main" namespace="/" extends="struts-default">
    <action name="login" class="app.Save"><result>/login.jsp</result><allowed-methods>store</allowed-methods></action>
    <action name="user_*" class="app.Users" method="{1}"/>
  </package>
  <package name="admin" namespace="/admin" extends="main">
    <action name="save" class="app.Save" method="store"/>
  </package>
</struts>
//// file: src/main/webapp/WEB-INF/web.xml
<web-app/>
