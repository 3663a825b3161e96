package doanket.meeting;

/** As what somebody is asked to come, in the order in which they are named: cùng dự, tham dự, khách mời. */
public enum InvitationPart {
    BESIDE,
    ATTENDING,
    GUEST
}
