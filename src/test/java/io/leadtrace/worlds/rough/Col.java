package io.leadtrace.worlds.rough;

import io.leadtrace.worlds.Dice;
import java.util.List;

/** What a column holds and what it may be called, in Chinese and in English. */
enum Col {
    NO("序号|编号|No.", "No|ID|#"),
    NAME("姓名|客户|名字|客户姓名|业主|借款人|联系人姓名", "Name|Full Name|Customer Name|Client|Contact Name"),
    PHONE("手机|电话|手机号|联系电话|移动电话|电话号码|手机号码|客户电话", "Phone|Mobile|Telephone|Contact No.|Phone Number|Cell"),
    LANDLINE("固定电话|家庭电话|座机", "Home Phone|Landline"),
    ID("身份证|身份证号|证件号|公民身份号码", "ID Number|ID Card No"),
    EMPLOYER("工作单位|单位|公司名称|任职单位|单位全称", "Company|Employer|Organization|Work Unit"),
    JOB("职务|职位|职业", "Job Title|Position|Occupation"),
    ADDRESS("地址|住址|家庭地址|现住址|房屋地址|联系地址", "Address|Home Address|Street Address|Residence"),
    ESTATE("小区|楼盘名称|项目名称|小区名", "Estate|Community|Project"),
    ROOM("房号|室号|门牌|房间", "Unit|Room|Unit No"),
    DEED("产权证|房产证|权属证号|房本号|不动产证号", "Deed No|Title No|Certificate No"),
    EMAIL("邮箱|电子邮件|E-mail", "Email|E-mail Address|Email Address"),
    BIRTH("出生年月日|生日|出生日期", "DOB|Birthday|Date of Birth"),
    SEX("性别", "Gender|Sex"),
    INCOME("月收入|收入|年收入", "Income|Monthly Income"),
    LOAN("贷款金额|借款金额|授信金额|额度", "Loan Amount|Credit Limit"),
    AREA("建筑面积|面积(平)|平米", "Area|Floor Area"),
    LAYOUT("户型|房型", "Layout|House Type"),
    PLATE("车牌|车牌号|车牌号码", "Plate|License Plate"),
    WECHAT("微信|微信号", "WeChat|WeChat ID"),
    DISTRICT("区域|区县|所在区", "District|Area Name"),
    DATE("录入日期|创建时间|登记时间|签约日期", "Created|Date|Entry Date"),
    SALES("销售|业务员|跟进人|归属人", "Sales|Owner|Agent"),
    STATUS("状态|意向|级别", "Status|Grade"),
    NOTE("备注|说明|跟进情况", "Notes|Remarks|Comment"),
    ORDER("合同号|订单号|客户编号", "Order No|Contract No|Customer No"),
    CHANNEL("来源|渠道|客户来源", "Source|Channel");

    /** Columns that put a fact into words, so that two who never met differ. */
    static final List<Col> WORDED = List.of(EMPLOYER, ADDRESS, DEED);

    private final String chinese;
    private final String english;

    Col(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String header(boolean inEnglish, Dice dice) {
        return dice.any(List.of((inEnglish ? english : chinese).split("\\|")));
    }

    /** Whether it is the organisation's own business and not the person's. */
    boolean own() {
        return compareTo(DATE) >= 0;
    }
}
