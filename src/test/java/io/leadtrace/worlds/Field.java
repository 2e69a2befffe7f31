package io.leadtrace.worlds;

import java.util.List;

/** What a column of a made-up list holds, and what it may be called. */
enum Field {
    NUMBER("序号", "编号", "No"),
    NAME("姓名", "客户姓名", "联系人", "业主姓名", "户主", "客户名称"),
    PHONE("电话", "手机号", "联系电话", "手机号码", "移动电话", "联系方式"),
    EMPLOYER("工作单位", "单位名称", "就职单位", "所在单位", "公司"),
    DEED("房本信息", "房产证号", "不动产权证号", "产权证号", "权证编号"),
    ADDRESS("地址", "家庭住址", "联系地址", "房屋坐落", "通讯地址"),
    ESTATE("小区", "楼盘", "小区名称", "项目"),
    UNIT("房号", "楼栋房号", "门牌号", "房间号"),
    AREA("面积", "建筑面积"),
    NATIONAL_ID("身份证号", "证件号码", "身份证号码"),
    EMAIL("邮箱", "电子邮箱", "Email"),
    GENDER("性别"),
    BIRTH("出生日期", "生日"),
    LOAN("贷款金额(万)", "授信额度", "贷款额度", "申请金额"),
    DATE("登记日期", "录入时间", "日期", "放款日期"),
    STATUS("状态", "跟进结果", "意向等级"),
    STAFF("客户经理", "跟进人", "顾问", "业务员"),
    NOTES("备注", "跟进记录");

    private final String headers;

    Field(String... headers) {
        this.headers = String.join("|", headers);
    }

    String header(Dice dice) {
        return dice.any(List.of(headers.split("\\|")));
    }
}
