package io.leadtrace.worlds;

import java.util.List;

/** What made-up names, firms and places are put together from. */
final class Words {
    /** Surnames, the common ones first. */
    static final List<String> SURNAMES =
            List.of(("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 "
                            + "苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 "
                            + "顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 欧阳 上官 司马 诸葛")
                    .split(" "));

    static final String FEMALE = "芳娜敏静秀娟英华慧巧美淑惠珠翠雅芝玉萍红娥玲芬燕彩春菊兰凤洁梅琳素云莲真环雪荣爱妹霞香月莺媛艳瑞凡佳嘉琼勤珍贞莉桂娣叶璧璐娅琦晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁";
    static final String MALE =
            "伟刚勇毅俊峰强军平保东文辉力明永健世广志义兴良海山仁波宁贵福生龙元全国胜学祥才发武新利清飞彬富顺信子杰涛昌成康星光天达安岩中茂进林有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆磊民友裕河哲江超浩亮政谦亨奇固";

    /** Characters that are typed for each other: alike in sound. */
    static final List<String> ALIKE = List.of(
            "伟炜玮", "丽莉俐", "芳方", "静婧靖", "敏闽", "杰洁捷", "军君钧", "强蔷", "华桦骅", "英瑛莹", "玲铃灵", "婷亭庭", "明铭鸣", "建健剑", "国果", "红宏洪鸿",
            "志智治", "海亥", "波博勃", "峰锋丰", "辉晖徽", "平萍苹", "燕艳雁", "霞遐", "娟鹃绢", "涛滔", "磊蕾", "佳嘉家", "欣心新鑫", "雪学", "文雯", "春椿",
            "梅玫", "兰岚蓝", "玉钰育", "秀绣", "荣蓉容", "龙隆", "飞菲", "林琳霖", "永勇咏", "成诚承城", "祥翔详", "云芸", "俊骏峻", "子梓紫", "思斯", "毅义艺",
            "清青卿", "材才", "园苑源", "贸茂", "技计", "川传", "恒衡", "远元", "达答", "盛胜", "泰太", "和合禾", "通同", "科课", "装庄", "东冬", "路陆",
            "号毫");

    /** Provinces' short name, city, its districts. */
    record Place(String province, String sign, String city, String area, List<String> districts) {}

    static final List<Place> PLACES = List.of(
            new Place("河北省", "冀", "邯郸", "1304", List.of("丛台区", "复兴区", "邯山区", "永年区")),
            new Place("河南省", "豫", "洛阳", "4103", List.of("涧西区", "西工区", "老城区", "洛龙区")),
            new Place("江苏省", "苏", "徐州", "3203", List.of("云龙区", "鼓楼区", "泉山区", "铜山区")),
            new Place("山东省", "鲁", "潍坊", "3707", List.of("奎文区", "潍城区", "坊子区", "寒亭区")),
            new Place("四川省", "川", "绵阳", "5107", List.of("涪城区", "游仙区", "安州区")),
            new Place("湖北省", "鄂", "襄阳", "4206", List.of("樊城区", "襄城区", "襄州区")));

    static final String CORE_A = "鲲沐砚垣岚珀澈昱栩淇霁澄暻瀚榆钦霖稷蔚翎沅禾骐桓朔屿皓煜睿翊璟芃渤漪崧";
    static final String CORE_B = "禾垣川曜宸泽屹臻驰舟岳棠湛珩麓溪楠翔晟辰彦博瑜朗桥渡鼎坤汐原衡宇";
    static final List<String> TRADES = List.of(
            "建材", "机械制造", "商贸", "信息技术", "物流", "食品", "装饰工程", "汽车销售", "纺织", "化工", "医药", "餐饮管理", "电气设备", "印刷", "农业科技",
            "广告传媒", "物业服务", "钢结构", "劳务服务", "环保科技");
    static final List<String> FORMS = List.of("有限公司", "有限公司", "有限公司", "有限责任公司", "股份有限公司", "集团有限公司");
    static final List<String> DEPARTMENTS = List.of("销售部", "财务部", "一车间", "办公室", "维修队", "采购部", "二分公司");
    static final List<String> PUBLIC = List.of("中学", "小学", "实验学校", "人民医院", "妇幼保健院", "幼儿园", "供水站", "粮库", "林场", "文化馆");
    static final List<String> ORDINALS = List.of("第一", "第二", "第三", "第四", "第五", "第六", "第七", "第八", "第九", "第十二");
    static final List<String> NO_FIRM = List.of("个体", "自由职业", "退休", "无", "务农");

    static final String ESTATE_A = "翠锦盛碧金御龙枫香兰悦澜紫阳康春华凤丽星云水明天";
    static final String ESTATE_B = "林绣世水域景湖丹樟亭山庭荆光宁晓府凰景河溪岸月鹅";
    static final List<String> ESTATE_ENDS =
            List.of("苑", "花园", "家园", "小区", "公馆", "名邸", "新城", "雅居", "国际", "里", "嘉园", "湾");
    static final List<String> ROADS = List.of(
            "和平路", "建设大街", "中华大街", "光明路", "滨河东路", "学院路", "联防路", "陵园路", "新华街", "铁西街", "青年路", "朝阳北路", "农林路", "渚河路", "广泰街",
            "水厂路", "机场路", "体育南街");

    static final List<String> PREFIXES = List.of(
            "130", "131", "132", "133", "134", "135", "136", "137", "138", "139", "150", "151", "152", "155", "156",
            "157", "158", "159", "170", "176", "177", "178", "180", "181", "182", "183", "185", "186", "187", "188",
            "189", "199");

    static final List<String> STAFF = List.of("小周", "孟经理", "王丽", "老韩", "陈晨", "李工", "赵倩", "小顾", "刘凯", "唐姐");

    private Words() {}
}
